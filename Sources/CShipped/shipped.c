// Files compiled into the program, so that one file is the whole program.
// To add one: an array here by #embed, and a line in `files` with the path under which it is asked for.
#include "CShipped.h"

#include <string.h>

static const unsigned char gazetteer[] = {
#embed "Data/gazetteer.tsv" suffix(,)
    0};

static const unsigned char calendar[] = {
#embed "Data/calendar.tsv" suffix(,)
    0};

static const unsigned char departments[] = {
#embed "Data/departments.tsv" suffix(,)
    0};

static const unsigned char style[] = {
#embed "Assets/parindex.css" suffix(,)
    0};

static const unsigned char script[] = {
#embed "Assets/parindex.js" suffix(,)
    0};

static const unsigned char icon[] = {
#embed "Assets/icon.svg" suffix(,)
    0};

#define FILE_AT(path, array) {path, array, sizeof array - 1}

static const struct shipped_file files[] = {
    FILE_AT("gazetteer.tsv", gazetteer),
    FILE_AT("calendar.tsv", calendar),
    FILE_AT("departments.tsv", departments),
    FILE_AT("assets/parindex.css", style),
    FILE_AT("assets/parindex.js", script),
    FILE_AT("assets/icon.svg", icon),
};

size_t shipped_count(void) { return sizeof files / sizeof files[0]; }

struct shipped_file shipped_at(size_t index) { return files[index]; }

const unsigned char *shipped_find(const char *path, size_t *count) {
    for (size_t index = 0; index < shipped_count(); index++) {
        if (strcmp(files[index].path, path) == 0) {
            *count = files[index].count;
            return files[index].bytes;
        }
    }
    *count = 0;
    return NULL;
}
