# The statistics of change a second time, in R: writes change.csv and cut-offs.csv (formulas of Jacobson & Truax 1991, Edwards & Nunnally,
# Gulliksen, Lord & Novick over vectors), trend-lm.csv (least squares by lm) and trend-outer.csv (Theil-Sen by outer) over series.csv.
# A series on fewer than three days has no line. Ten significant digits; what is below 1e-12 is rounding and written as 0.
# Run: apt-get install r-base-core && Rscript change.R [FOLDER]
here <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))
given <- commandArgs(TRUE)
committed <- file.path(here, "../resources/dk/roedtraad/scoring/oracle")
folder <- if (length(given) > 0) given[1] else committed

show <- function(x) sprintf("%.10g", ifelse(abs(x) < 1e-12, 0, x))

save <- function(name, table) {
  shown <- sapply(table, function(column) if (is.numeric(column)) show(column) else column)
  out <- file(file.path(folder, name), "wb")
  writeLines(c(
    sprintf("# R %s; written by scoring/src/test/oracle/change.R", getRversion()),
    paste(names(table), collapse = ","),
    apply(shown, 1, paste, collapse = ",")
  ), out, sep = "\n")
  close(out)
}

# One person: every population with every pair of scores, and the counts of a mean in turn.
pairs <- rbind(c(32.5, 47.5), c(40, 64), c(40, 60), c(40, 52), c(80, 28), c(50, 50), c(12.25, 13.75), c(96, 20), c(-3.5, 4.25))
cases <- expand.grid(pair = seq_len(nrow(pairs)), mean = c(50, 63.7), sd = c(7.5, 19.533, 20), reliability = c(.5, .8, .81, .95))
counts <- rbind(c(1, 1), c(2, 2), c(3, 3), c(1, 3), c(5, 2))[seq_len(nrow(cases)) %% 5 + 1, ]
change <- with(cases, {
  x1 <- pairs[pair, 1]
  x2 <- pairs[pair, 2]
  sem <- sqrt(sd^2 - reliability * sd^2) # the error variance is what the reliability leaves of the variance
  expected <- reliability * x1 + (1 - reliability) * mean
  data.frame(
    earlier = x1, later = x2, mean = mean, sd = sd, reliability = reliability, earlierCount = counts[, 1], laterCount = counts[, 2],
    standardError = sem,
    differenceError = sqrt(sem^2 + sem^2),
    differenceErrorOfMeans = sqrt(sem^2 / counts[, 1] + sem^2 / counts[, 2]),
    detectable80 = 1.2816 * sqrt(2 * sem^2),
    detectable90 = 1.645 * sqrt(2 * sem^2),
    detectable95 = 1.96 * sqrt(2 * sem^2),
    detectable95OfMeans = 1.96 * sqrt(sem^2 / counts[, 1] + sem^2 / counts[, 2]),
    jacobsonTruax = (x2 - x1) / sqrt(2 * sem^2),
    expectedRetest = expected,
    edwardsNunnally = (x2 - expected) / sem,
    gulliksenLordNovick = (x2 - expected) / sqrt(sd^2 - reliability^2 * sd^2),
    reliable = ifelse(abs(x2 - x1) > 1.96 * sqrt(2 * sem^2), "true", "false")
  )
})
save("change.csv", change)

populations <- expand.grid(clinicalMean = c(32, 40), clinicalSd = c(7.5, 18.6), functionalMean = c(60, 68.25), functionalSd = c(5, 7.5, 19.533))
save("cut-offs.csv", with(populations, data.frame(
  populations,
  aHighIsGood = clinicalMean + 2 * clinicalSd,
  aLowIsGood = clinicalMean - 2 * clinicalSd,
  bHighIsGood = functionalMean - 2 * functionalSd,
  bLowIsGood = functionalMean + 2 * functionalSd,
  c = (clinicalMean / clinicalSd + functionalMean / functionalSd) / (1 / clinicalSd + 1 / functionalSd) # weighted by 1/s
)))

series <- read.csv(file.path(committed, "series.csv"), comment.char = "#", colClasses = "character")
numbers <- function(text) as.numeric(strsplit(text, " ")[[1]])

least_squares <- function(t, y) {
  if (length(unique(t)) < 3) return(c("", "", ""))
  found <- coef(suppressWarnings(summary(lm(y ~ t)))) # it warns of points that lie on a line
  show(c(found["t", "Estimate"], found["(Intercept)", "Estimate"], found["t", "Std. Error"]))
}

theil_sen <- function(t, y) {
  if (length(unique(t)) < 3) return(c("", ""))
  after <- outer(t, t, "-")
  slope <- median((outer(y, y, "-") / after)[after > 0])
  show(c(slope, median(y) - slope * median(t)))
}

lines <- function(fit, names) {
  found <- t(mapply(function(days, values) fit(numbers(days), numbers(values)), series$days, series$values, USE.NAMES = FALSE))
  data.frame(series = series$series, setNames(as.data.frame(found), names))
}
save("trend-lm.csv", lines(least_squares, c("slopePerDay", "intercept", "standardErrorPerDay")))
save("trend-outer.csv", lines(theil_sen, c("slopePerDay", "intercept")))
