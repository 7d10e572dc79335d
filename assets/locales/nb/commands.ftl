# Names and help of commands.
