# Names of figures and what they count.
