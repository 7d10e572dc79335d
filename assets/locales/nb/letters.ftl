# Brev: writing a letter. The words of the letter itself are in letter.ftl.
