#ifndef CSHIPPED_H
#define CSHIPPED_H
#endif
