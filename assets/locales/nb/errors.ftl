# What went wrong, what is safe, what to do.
