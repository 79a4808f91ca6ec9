#include <stdlib.h>
#include <xlsxwriter.h>

/* A spreadsheet holds binary numbers and nothing else. They are made here, from exact decimals of at most 15 digits,
   which they give back unchanged, so that no binary number stands on our side. */
static inline lxw_error parindex_write_decimal(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
                                               const char *decimal, lxw_format *format) {
    return worksheet_write_number(sheet, row, column, strtod(decimal, NULL), format);
}

/* The width of a column in characters. */
static inline lxw_error parindex_set_column(lxw_worksheet *sheet, lxw_col_t column, int characters,
                                            int is_hidden) {
    lxw_row_col_options options = {.hidden = is_hidden != 0};
    return worksheet_set_column_opt(sheet, column, column, characters, NULL, &options);
}

/* The title and the day of a workbook, which would otherwise be the moment of writing. */
static inline lxw_error parindex_set_properties(lxw_workbook *workbook, const char *title, long long created) {
    lxw_doc_properties properties = {.title = (char *)title, .created = (time_t)created};
    return workbook_set_properties(workbook, &properties);
}

/* Lets a column of cells be filled from a list of cells elsewhere, and from nothing else. */
static inline lxw_error parindex_set_choices(lxw_worksheet *sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column,
                                             const char *list, const char *title, const char *message) {
    lxw_data_validation validation = {
        .validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
        .value_formula = (char *)list,
        .error_title = (char *)title,
        .error_message = (char *)message,
    };
    return worksheet_data_validation_range(sheet, first, column, last, column, &validation);
}
