# The public register and tables that are imported.
