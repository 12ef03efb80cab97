# Reads the tables of this folder into the list `roedtraad`, with base R alone; the codebook says how.
#   source("import.R", chdir = TRUE)
# Codes become factors with labels, months and days become dates, and what is missing becomes NA. Why it is missing is kept in a
# second column, *_why: unknown is not no.
language <- "LANGUAGE" # or "OTHER"

roedtraad <- local({
  read_cells <- function(file) {
    utils::read.csv(file, colClasses = "character", na.strings = character(), check.names = FALSE, encoding = "UTF-8")
  }
  codebook <- read_cells("codebook.csv")
  label_of <- codebook[[paste0("label_", language)]]

  convert <- function(cells, rows, labels) {
    values <- rows$kind == "value"
    column <- rows$kind == "column"
    type <- rows$type[column]
    converted <- switch(type,
      number = as.integer(cells),
      decimal = as.numeric(cells),
      date = as.Date(cells),
      month = as.Date(cells),
      code = {
        own <- sort(setdiff(cells[!is.na(cells)], rows$code[values])) # a municipality's own codes, which no codebook knows
        factor(cells, levels = c(rows$code[values], own), labels = make.unique(c(labels[values], own)))
      },
      cells
    )
    attr(converted, "label") <- labels[column]
    converted
  }

  read_table <- function(name) {
    cells <- read_cells(paste0(name, ".csv"))
    rows <- codebook$table == name
    stopifnot(identical(names(cells), codebook$column[rows & codebook$kind == "column"]))
    result <- list()
    for (column in names(cells)) {
      about <- rows & codebook$column == column
      missing <- about & codebook$kind == "missing"
      why <- cells[[column]]
      why[!(why %in% codebook$code[missing])] <- NA
      value <- cells[[column]]
      value[!is.na(why)] <- NA
      result[[column]] <- convert(value, codebook[about, ], label_of[about])
      if (any(missing)) {
        result[[paste0(column, "_why")]] <- factor(why, levels = codebook$code[missing], labels = label_of[missing])
      }
    }
    as.data.frame(result, stringsAsFactors = FALSE)
  }

  tables <- unique(codebook$table)
  stats::setNames(lapply(tables, read_table), tables)
})
