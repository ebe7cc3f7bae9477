/**
 * What a process that runs for long is started with, for glibc's allocator (mallopt(3)); other C libraries do not know the variables.
 * Blocks of this size, in bytes, go back to the system when they are free: it is glibc's own size, but once set it stays, where otherwise
 * each large block that is freed raises it. And threads share two arenas, where otherwise each keeps what it took for a moment.
 */
export const RETURN_MEMORY = { MALLOC_MMAP_THRESHOLD_: "131072", MALLOC_ARENA_MAX: "2" };
