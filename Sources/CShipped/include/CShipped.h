#ifndef CSHIPPED_H
#define CSHIPPED_H

#include <stddef.h>

/// A file compiled into the program; its bytes live as long as the program and are followed by one zero byte,
/// which `count` leaves out.
struct shipped_file {
    const char *_Nonnull path;
    const unsigned char *_Nonnull bytes;
    size_t count;
};

/// How many files are compiled into the program.
size_t shipped_count(void);

/// The file at `index`, which must be below shipped_count(); files stand in the order of shipped.c.
struct shipped_file shipped_at(size_t index);

/// The bytes of the file with that path ("gazetteer.tsv") and, in `count`, how many they are; null if there is none.
const unsigned char *_Nullable shipped_find(const char *_Nonnull path, size_t *_Nonnull count);

#endif
