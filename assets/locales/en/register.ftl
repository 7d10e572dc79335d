# The public register and tables that are imported.

table-fault-in-cell = Row { $row }, column ‘{ $column }’: { $fault }
table-fault-in-row = Row { $row }: { $fault }
table-fault-too-large = The file is { $megabytes } MB. Tables over { $most } MB are not read.
table-fault-not-text = The file cannot be read as text.
table-fault-empty = The file has no rows.
table-fault-missing-column = The column ‘{ $column }’ is missing.
table-fault-unknown-column = The column ‘{ $name }’ is unknown.
table-fault-repeated-column = The column ‘{ $column }’ appears more than once.
table-fault-control-character = Here is a character that does not belong in a text.
table-fault-cell-count =
    { $found ->
        [one] The row has { $found } cell, but the heading has { $expected }.
       *[other] The row has { $found } cells, but the heading has { $expected }.
    }
table-fault-too-long = The text is { $characters } characters long. It may have at most { $most }.
table-fault-number = ‘{ $text }’ is not a whole number from 1 upwards.
table-fault-number-missing = The number is missing.
table-fault-repeated-number = The number { $number } is also in an earlier row.
table-fault-year = ‘{ $text }’ is not a year from 1900 to 2100.
table-fault-year-missing = The year is missing.
table-fault-empty-project = The project has no name.
table-fault-empty-organisation = The organisation has no name.
table-fault-size = ‘{ $text }’ is not a size. Write lite, middels, stort or uavklart, or leave the cell empty.

# The council whose list it is; its name stands over the letters.
register-council-name = Digitaliseringsrådet
register-file-name = Register 2016–2020
