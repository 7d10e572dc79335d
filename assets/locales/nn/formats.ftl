# Dates and sums of money. \u00A0 is the no-break space that keeps a number and its unit on one line.

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

short-month-1 = jan.
short-month-2 = feb.
short-month-3 = mars
short-month-4 = apr.
short-month-5 = mai
short-month-6 = juni
short-month-7 = juli
short-month-8 = aug.
short-month-9 = sep.
short-month-10 = okt.
short-month-11 = nov.
short-month-12 = des.

weekday-1 = måndag
weekday-2 = tysdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = laurdag
weekday-7 = søndag

date-long = { $day }. { $month } { $year }
date-medium = { $day }. { $short_month } { $year }
date-in-year = { $day }. { $short_month }
month-and-year = { $month } { $year }
date-with-weekday = { $weekday } { $day }. { $month }

kroner = { $number }{ "\u00A0" }kr
million-kroner = { $number }{ "\u00A0" }mill.{ "\u00A0" }kr
billion-kroner = { $number }{ "\u00A0" }mrd.{ "\u00A0" }kr
