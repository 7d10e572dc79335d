# Dates and sums of money. \u00A0 is the no-break space that keeps a number and its unit on one line.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

short-month-1 = Jan.
short-month-2 = Feb.
short-month-3 = March
short-month-4 = April
short-month-5 = May
short-month-6 = June
short-month-7 = July
short-month-8 = Aug.
short-month-9 = Sept.
short-month-10 = Oct.
short-month-11 = Nov.
short-month-12 = Dec.

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

date-long = { $day } { $month } { $year }
date-medium = { $day } { $short_month } { $year }
date-in-year = { $day } { $short_month }
month-and-year = { $month } { $year }
date-with-weekday = { $weekday } { $day } { $month }

kroner = NOK{ "\u00A0" }{ $number }
million-kroner = NOK{ "\u00A0" }{ $number }{ "\u00A0" }million
billion-kroner = NOK{ "\u00A0" }{ $number }{ "\u00A0" }billion
