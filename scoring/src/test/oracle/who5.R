# WHO-5 a third time, by the package that psychologists use: writes who5-complete.csv, all 7,776 complete ways to answer.
# raw is the total of psych::scoreItems, index its mean on the scale 0-100 (20 times the mean of five answers 0-5).
# Run: apt-get install r-base-core r-cran-psych && Rscript who5.R [FOLDER]
suppressPackageStartupMessages(library(psych))

here <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))
given <- commandArgs(TRUE)
folder <- if (length(given) > 0) given[1] else file.path(here, "../resources/dk/roedtraad/scoring/oracle")

items <- c("happy", "calm", "active", "rested", "interest")
answers <- as.matrix(rev(expand.grid(rep(list(0:5), 5)))) # the last item changes fastest
colnames(answers) <- items
keys <- list(who5 = items)
total <- scoreItems(keys, answers, totals = TRUE, min = 0, max = 5)$scores[, "who5"]
mean5 <- scoreItems(keys, answers, totals = FALSE, min = 0, max = 5)$scores[, "who5"]

lines <- c(
  sprintf("# R %s, psych %s scoreItems; written by scoring/src/test/oracle/who5.R", getRversion(), packageVersion("psych")),
  "answers,raw,index",
  sprintf("%s,%.10g,%.10g", apply(answers, 1, paste, collapse = ""), total, 20 * mean5)
)
out <- file(file.path(folder, "who5-complete.csv"), "wb")
writeLines(lines, out, sep = "\n")
close(out)
