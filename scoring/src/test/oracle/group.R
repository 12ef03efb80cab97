# The statistics of groups a second time, in R: paired effects by t.test, and by uniroot over R's own noncentral t (pt with ncp), Hedges' J
# by gamma(), shares by prop.test without correction (Wilson), exact tests by binom.test, standardised differences over vectors, and
# survival curves with their intervals by survfit of the package survival (Therneau). Writes group-*.csv.
# Made data are drawn with a seed and written beside the answers. NaN is not known, NA in an answer is no answer.
# Ten significant digits; what is below 1e-12 is rounding and written as 0.
# Run: apt-get install r-base-core r-cran-survival && Rscript group.R [FOLDER]
suppressMessages(library(survival))
here <- dirname(normalizePath(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))))
given <- commandArgs(TRUE)
folder <- if (length(given) > 0) given[1] else file.path(here, "../resources/dk/roedtraad/scoring/oracle")
RNGversion("4.0.0")
set.seed(20261122)

show <- function(x) ifelse(is.nan(x), "NaN", ifelse(is.infinite(x), "NA", ifelse(is.na(x), "NA", sprintf("%.10g", ifelse(abs(x) < 1e-12, 0, x)))))
list_of <- function(x) paste(show(x), collapse = " ")

save <- function(name, rows) {
  table <- do.call(rbind, lapply(rows, function(row) {
    vapply(row, function(cell) if (is.character(cell)) cell else show(cell), "")
  }))
  out <- file(file.path(folder, name), "wb")
  writeLines(c(
    sprintf("# R %s, survival %s; written by scoring/src/test/oracle/group.R", getRversion(), packageVersion("survival")),
    paste(names(rows[[1]]), collapse = ","),
    apply(table, 1, paste, collapse = ",")
  ), out, sep = "\n")
  close(out)
}

z <- qnorm(.975)
j <- function(df) gamma(df / 2) / (sqrt(df / 2) * gamma((df - 1) / 2))

# The noncentrality with which at most t has a probability, by R's series of the noncentral t.
noncentrality <- function(t, df, p) {
  uniroot(function(l) suppressWarnings(pt(t, df, l)) - p, # it warns where a tail is below 1e-12
    c(t - 10 - abs(t), t + 10 + abs(t)), tol = 1e-14, maxiter = 10000)$root
}

# Lakens' data (measures 3.4, vector 20), then drawn scores.
paired_data <- c(
  list(list(c(9, 6, 7, 8, 7, 9, 8, 8, 8, 7), c(9, 7, 8, 9, 8, 9, 9, 10, 9, 9))),
  lapply(1:24, function(i) {
    n <- c(2, 3, 4, 6, 10, 15, 30, 80)[i %% 8 + 1]
    one <- round(rnorm(n, 50, 18), 1)
    two <- round(.7 * (one - 50) + 50 + c(-6, 0, 5, 12)[i %% 4 + 1] + rnorm(n, 0, 12), 1)
    gone <- runif(n) < .2 & seq_len(n) > 3
    list(ifelse(runif(n) < .1 & seq_len(n) > 3, NaN, one), ifelse(gone, NaN, two))
  })
)
save("group-paired.csv", lapply(paired_data, function(pair) {
  keep <- !is.nan(pair[[1]]) & !is.nan(pair[[2]])
  x <- pair[[1]][keep]
  y <- pair[[2]][keep]
  n <- length(x)
  test <- t.test(y, x, paired = TRUE)
  lambda <- c(noncentrality(test$statistic, n - 1, .975), noncentrality(test$statistic, n - 1, .025))
  z_ends <- lambda / sqrt(n)
  unit <- sd(y - x) / mean(c(sd(x), sd(y)))
  dz <- mean(y - x) / sd(y - x)
  dav <- mean(y - x) / mean(c(sd(x), sd(y)))
  list(
    earlier = list_of(pair[[1]]), later = list_of(pair[[2]]), n = n, missing = sum(!keep),
    mean = unname(test$estimate), lower = test$conf.int[1], upper = test$conf.int[2], pValue = test$p.value,
    dz = dz, dzLower = z_ends[1], dzUpper = z_ends[2],
    dav = dav, davLower = z_ends[1] * unit, davUpper = z_ends[2] * unit,
    gz = if (n > 2) dz * j(n - 1) else NA, gav = if (n > 2) dav * j(n - 1) else NA, gavLakens = if (n > 2) dav * j(2 * (n - 1)) else NA,
    up = sum(y > x), down = sum(y < x), signP = binom.test(sum(y > x), sum(y != x))$p.value
  )
}))

save("group-hedges.csv", lapply(c(2:20, 25, 40, 99, 150), function(df) list(df = df, exact = j(df), approximate = 1 - 3 / (4 * df - 1))))

# The series of R ends at 37.62; beyond it, the mean of the normal over the chi by integrate.
beyond <- function(t, df, l) {
  sd <- 1 / sqrt(2 * df)
  integrate(function(s) pnorm(t * s - l) * dchisq(df * s^2, df) * 2 * df * s, 1 - 12 * sd, 1 + 12 * sd,
    rel.tol = 1e-12, subdivisions = 5000
  )$value
}
cases <- expand.grid(t = c(-4, 0, .7, 2.3, 12), df = c(1, 2, 9, 29, 400), ncp = c(-3, 0, 1.5, 6, 11))
far <- data.frame(t = c(50, 44, 61), df = c(200, 300, 500), ncp = c(48, 46, 60))
save("group-noncentral-t.csv", c(
  Map(function(t, df, ncp) list(t = t, df = df, ncp = ncp, atMost = suppressWarnings(pt(t, df, ncp))), cases$t, cases$df, cases$ncp),
  Map(function(t, df, ncp) list(t = t, df = df, ncp = ncp, atMost = beyond(t, df, ncp)), far$t, far$df, far$ncp)
))

wilson <- function(x, n) suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int
published <- rbind(
  c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20), c(0, 10, 0, 10), c(10, 10, 0, 20),
  c(10, 10, 0, 10), c(81, 263, 15, 148), c(0, 20, 1, 29)
)
drawn <- t(replicate(40, { n <- sample(c(1:12, 25, 60, 400), 2, TRUE); c(sample(0:n[1], 1), n[1], sample(0:n[2], 1), n[2]) }))
shares <- rbind(published, drawn)
save("group-shares.csv", lapply(seq_len(nrow(shares)), function(i) {
  s <- shares[i, ]
  one <- wilson(s[1], s[2])
  two <- wilson(s[3], s[4])
  p <- s[c(1, 3)] / s[c(2, 4)]
  binary <- (p[1] - p[2]) / sqrt(mean(p * (1 - p)))
  whole <- (s[1] + s[3]) / (s[2] + s[4])
  n <- s[2] + s[4]
  error <- sqrt(n / (s[2] * s[4]) + binary^2 / (2 * n))
  list(
    count1 = s[1], known1 = s[2], count2 = s[3], known2 = s[4], lower1 = one[1], upper1 = one[2], lower2 = two[1], upper2 = two[2],
    difference = p[1] - p[2], lower = p[1] - p[2] - sqrt((p[1] - one[1])^2 + (two[2] - p[2])^2),
    upper = p[1] - p[2] + sqrt((one[2] - p[1])^2 + (p[2] - two[1])^2),
    smdWhole = (p[1] - whole) / sqrt((p[1] * (1 - p[1]) + whole * (1 - whole)) / 2),
    smdRest = binary, smdLower = binary - z * error, smdUpper = binary + z * error
  )
}))

pairs <- rbind(c(9, 2), c(2, 9), c(1, 0), c(0, 1), c(5, 5), c(6, 0), c(0, 12), c(30, 17), c(120, 90), c(3, 4), c(1, 8), c(250, 200))
save("group-exact.csv", lapply(seq_len(nrow(pairs)), function(i) {
  test <- binom.test(pairs[i, 1], sum(pairs[i, ]))
  list(
    up = pairs[i, 1], down = pairs[i, 2], share = unname(test$estimate), lower = test$conf.int[1], upper = test$conf.int[2],
    pValue = test$p.value
  )
}))

save("group-balance.csv", lapply(1:12, function(i) {
  n <- c(5, 9, 30, 120)[i %% 4 + 1]
  ours <- seq_len(n) <= min(n - 2, max(2, round(n * c(.3, .5, .8)[i %% 3 + 1])))
  values <- round(rnorm(n, ifelse(ours, 19.2, 20.4), ifelse(ours, 2.6, 3)), 2)
  values[seq_len(n) > 4 & seq_len(n) < n - 2 & runif(n) < .15] <- NaN
  keep <- !is.nan(values)
  a <- values[keep & ours]
  b <- values[keep & !ours]
  smd <- function(x, y) (mean(x) - mean(y)) / sqrt((var(x) + var(y)) / 2)
  d <- smd(a, b)
  error <- sqrt(1 / length(a) + 1 / length(b) + d^2 / (2 * (length(a) + length(b))))
  list(
    values = list_of(values), ours = list_of(as.numeric(ours)), n = sum(keep), missing = sum(!keep),
    whole = smd(a, c(a, b)), rest = d, lower = d - z * error, upper = d + z * error
  )
}))

# The toy of measures 3.4, vector 25, then drawn times; days are rounded up, so that there are ties. 0 censored, 1 the event, 2 another.
first_below <- function(days, share) {
  found <- which(share <= .5 + 1e-9)
  if (length(found) > 0) days[found[1]] else NA
}
times <- c(
  list(list(c(30, 60, 60, 90, 120, 150, 180, 180), c(1, 1, 0, 1, 0, 1, 0, 0))),
  lapply(1:16, function(i) {
    n <- c(3, 6, 12, 25, 60)[i %% 5 + 1]
    list(
      ceiling(rexp(n) * 20) * c(1, 7)[i %% 2 + 1],
      sample(0:2, n, TRUE, list(c(.3, .7, 0), c(.2, .5, .3), c(.6, .2, .2))[[i %% 3 + 1]])
    )
  })
)
times <- Filter(function(case) any(case[[2]] == 1), times)
save("group-survival.csv", lapply(times, function(case) {
  day <- case[[1]]
  outcome <- case[[2]]
  fit <- survfit(Surv(day, outcome == 1) ~ 1, conf.type = "log-log")
  km <- summary(fit)
  error <- ifelse(is.finite(km$std.err), km$std.err, NA)
  row <- list(
    days = list_of(day), outcomes = list_of(outcome), n = length(day),
    kmDays = list_of(km$time), kmAtRisk = list_of(km$n.risk), kmEvents = list_of(km$n.event), kmShare = list_of(km$surv),
    kmError = list_of(ifelse(km$surv > 1e-12, error, NA)), kmLower = list_of(km$lower), kmUpper = list_of(km$upper),
    median = first_below(km$time, km$surv), medianLower = first_below(km$time, km$lower), medianUpper = first_below(km$time, km$upper)
  )
  states <- factor(outcome, 0:2, c("censored", "event", "other"))
  aj <- summary(survfit(Surv(day, states) ~ 1, conf.type = "log-log"))
  known <- aj$pstate[, 2] > 1e-12 & aj$pstate[, 2] < 1 - 1e-12
  c(row, list(
    ajDays = list_of(aj$time), ajEvents = list_of(aj$n.event[, 2]), ajShare = list_of(aj$pstate[, 2]),
    ajError = list_of(ifelse(known, aj$std.err[, 2], NA)), ajLower = list_of(ifelse(known, aj$lower[, 2], NA)),
    ajUpper = list_of(ifelse(known, aj$upper[, 2], NA)), ajOther = list_of(aj$pstate[, 3])
  ))
}))
