// Files compiled into the program, so that one file is the whole program.
// The list of them is written by Scripts/list-shipped-files.py.
#include "CShipped.h"

#include <string.h>

#define FILE_AT(path, array) {path, array, sizeof array - 1}

#include "shipped_list.h"

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
