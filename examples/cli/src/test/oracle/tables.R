# Reads the tables of the ten shipped cases with their own import.R, and stops where they are not as the cases have them. The numbers
# are taken by hand from the documents: skolevaegring-16 is Asta, 16, of whose three measurements the second lacks an answer.
folder <- commandArgs(trailingOnly = TRUE)[1]
source(file.path(folder, "import.R"), chdir = TRUE)

persons <- roedtraad$persons
scores <- roedtraad$scores
codebook <- read.csv(file.path(folder, "codebook.csv"), colClasses = "character", na.strings = character(), encoding = "UTF-8")

stopifnot(
  nrow(persons) == 10, nrow(roedtraad$measurements) == 22, nrow(scores) == 17,
  inherits(persons$birth_month, "Date"), is.integer(persons$age), is.factor(persons$absence),
  is.numeric(scores$index_score), is.character(scores$person),
  all(nchar(names(persons)) <= 32)
)
# Every column of every table has the type that the codebook says.
expected <- c(key = "character", number = "integer", decimal = "numeric", date = "Date", month = "Date",
  duration = "character", code = "factor")
columns <- codebook[codebook$kind == "column", ]
for (i in seq_len(nrow(columns))) {
  values <- roedtraad[[columns$table[i]]][[columns$column[i]]]
  stopifnot(class(values) == expected[[columns$type[i]]])
}
# No cell was lost: what is missing has its reason, and only that.
for (name in names(roedtraad)) {
  table <- roedtraad[[name]]
  for (column in grep("_why$", names(table), value = TRUE, invert = TRUE)) {
    why <- table[[paste0(column, "_why")]]
    stopifnot(identical(is.na(table[[column]]), if (is.null(why)) rep(FALSE, nrow(table)) else !is.na(why)))
  }
}

asta <- "1486aba511805e5d476d96d56c64fa20eac08c473c1ef8f0799c11d5c5ba296c"
hers <- scores[scores$person == asta, ]
stopifnot(
  identical(hers$index_score, c(24, NA, 40)),
  identical(as.character(hers$index_score_why), c(NA, "Kan ikke afgøres ud fra det, der vides", NA)),
  persons$birth_month[persons$person == asta] == as.Date("2010-03-01"),
  persons$absence[persons$person == asta] == "Meget fravær",
  # Nobody has asked: that is neither a yes nor a no.
  is.na(persons$other_activity[persons$person == asta]),
  persons$other_activity_why[persons$person == asta] == "Ingen har spurgt",
  nrow(merge(persons, scores, by = "person")) == 17
)
cat(R.version.string, "reads", length(roedtraad), "tables with", sum(sapply(roedtraad, nrow)), "rows\n")
