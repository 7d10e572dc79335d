# Names of figures and what they count.

size-small = Small
size-medium = Medium
size-large = Large
size-undecided = Undecided
size-unknown = Unknown

figure-line = { $name }: { $count }
figure-cases = Cases
figure-projects = Projects
figure-agencies = Organisations
figure-ministries = Ministries
figure-questions = Questions
figure-recommendations = Recommendations
