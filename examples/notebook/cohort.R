# A cohort from R, through rJava: the same made-up cohort as in the notebooks, the same numbers, in base R.
# En kohorte fra R: den samme opdigtede kohorte som i de to notebooks, med de samme tal.
# Run here, after `mvn -Pnotebooks -DskipTests package` in the root: Rscript --vanilla cohort.R
library(rJava)
.jinit("target/notebook.jar")
class_of <- function(name) J(paste0("dk.roedtraad.", name))

Simulated <- class_of("examples.notebook.SimulatedCohort")
Columns <- class_of("scoring.cohort.Columns")
cohort <- Simulated$of(2000L, .jlong(20261130))
who5 <- class_of("scoring.cohort.Totals")$who5()
effort <- cohort$intervention()
groups <- list(intervention = effort, rest = !effort)
months <- 0:Simulated$LAST_MONTH

# A column of bytes stays in Java (R would make raw of it); what R reckons with are numbers, and what is missing is NaN.
totals <- function(month) .jcall(who5, "[B", "strict", .jcall(cohort, "[[B", "answers", as.integer(month), evalArray = FALSE), evalArray = FALSE)
index <- function(month) Columns$doubles(totals(month), 4)
scores <- sapply(months, index)

# The chart to open with: the mean of each group with its 95 % interval.
svg("target/cohort-R.svg", width = 7, height = 4)
colours <- c(intervention = "#0b6e4f", rest = "#6b6b6b")
plot(NA, xlim = range(months), ylim = c(35, 70), bty = "l", las = 1,
  xlab = "måneder efter den første måling / months from the first measurement", ylab = "WHO-5", main = "Trivsel over et år / Wellbeing over a year")
for (name in names(groups)) {
  rows <- scores[groups[[name]], ]
  mean <- colMeans(rows, na.rm = TRUE)
  error <- 1.96 * apply(rows, 2, sd, na.rm = TRUE) / sqrt(colSums(!is.na(rows)))
  arrows(months, mean - error, months, mean + error, angle = 90, code = 3, length = 0.03, col = colours[name])
  lines(months, mean, type = "b", pch = 19, col = colours[name])
}
legend("bottomright", c("indsatsgruppen / receive the effort", "resten af målgruppen / the rest"), col = colours, lwd = 1, pch = 19, bty = "n")
invisible(dev.off())

# Is the rhythm kept? The year's thirteen windows of a month each.
schedule <- class_of("scoring.cohort.Schedule")$every(class_of("model.time.Interval")$ofMonths(1L))
kept <- schedule$on(as.integer(Simulated$ON$toEpochDay()), cohort$days(), cohort$starts())
adherence <- sapply(groups, function(rows) sum(kept$kept()[rows]) / sum(pmin(kept$windows(), 13)[rows]))

# Has it changed, and does it matter? Two verdicts on the change from the first to the last month.
# rJava may not look into the lists of the JDK by itself, so their methods are named with their types.
scale <- .jcall(class_of("scoring.instrument.Who5")$instrument()$getScales(), "Ljava/lang/Object;", "get", 0L)
Limit <- class_of("scoring.cohort.Limit")
differences <- .jcall("dk/roedtraad/scoring/cohort/Differences", "[B", "between", totals(0), totals(12), evalArray = FALSE)
verdicts <- function(limit) factor(Columns$doubles(.jcall(limit, "[B", "verdicts", differences, evalArray = FALSE), 1), c(1, 0, -1), c("better", "no such change", "worse"))
relevant <- verdicts(Limit$relevant(scale))
beyond <- verdicts(Limit$reliable(scale))
for (name in names(groups)) {
  cat("\n", name, ": relevant (rows) and beyond the measurement error (columns)\n", sep = "")
  print(table(relevant[groups[[name]]], beyond[groups[[name]]], useNA = "ifany", dnn = NULL))
}

# Those who receive the effort, and the others: each estimate with its interval, number of persons and method.
told <- function(estimate) data.frame(
  estimate = estimate$value()$getAsDouble(),
  lower = if (estimate$lower()$isPresent()) estimate$lower()$getAsDouble() else NA,
  upper = if (estimate$upper()$isPresent()) estimate$upper()$getAsDouble() else NA,
  n = estimate$n(), missing = estimate$missing(), method = estimate$method()
)
start <- class_of("scoring.group.Balance")$continuous(index(0), effort)
changes <- lapply(groups, function(rows) class_of("scoring.group.PairedChange")$of(index(0)[rows], index(12)[rows]))
outcomes <- .jcall(cohort$outcomes(), "[Ljava/lang/Object;", "toArray")
medians <- lapply(groups, function(rows) {
  ended <- .jnew("java/util/ArrayList")
  for (outcome in outcomes[rows]) ended$add(outcome)
  class_of("scoring.group.TimeToEvent")$kaplanMeier(cohort$followed()[rows], ended)$median()
})
cat("\n")
print(rbind(
  "first score, from the whole" = told(start$fromWhole()), "first score, from the rest" = told(start$fromRest()),
  "change, those with the effort" = told(changes$intervention$mean()), "change, the rest" = told(changes$rest$mean()),
  "days to half if nobody moved, those with the effort" = told(medians$intervention), "days to half if nobody moved, the rest" = told(medians$rest)
), digits = 4)
cat("\nIn truth:", Simulated$CHANGE_OF_ALL + Simulated$CHANGE_BY_EFFORT, "and", Simulated$CHANGE_OF_ALL,
  "points: those who receive the effort were chosen by a low first score, which pulls the one up and the other down;", Simulated$HALF_OF_INTERVENTION_AFTER, "and", Simulated$HALF_OF_REST_AFTER, "days.\n")

# The same numbers as the notebooks write.
numbers <- unlist(lapply(names(groups), function(name) {
  rows <- groups[[name]]
  value <- c(adherence[[name]], changes[[name]]$mean()$value()$getAsDouble(), changes[[name]]$gav()$value()$getAsDouble(),
    medians[[name]]$value()$getAsDouble(), sum(beyond[rows] == "better", na.rm = TRUE), sum(relevant[rows] == "better", na.rm = TRUE))
  sprintf("%s.%s,%.6f", name, c("adherence", "change", "hedges_g", "median_days", "beyond_error", "relevant"), value)
}))
writeLines(c("number,value", numbers), "target/numbers-R.csv")
