/* Preloaded into a daemon by `upgrade`: ends the process with SIGKILL before statement k of its first transaction, where
   k stands in the file KILL_AT, which is removed on the way, so that the next process lives. Without k, or with one that
   is never reached, it writes how many statements there were into KILL_AT.count. The daemon knows nothing of it: SQLite
   itself tells of each statement (https://sqlite.org/c3ref/trace_v2.html). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long target = -1, seen;
static enum { BEFORE, WITHIN, AFTER } state = BEFORE;

static void report(void) {
    char path[4096];
    snprintf(path, sizeof path, "%s.count", getenv("KILL_AT"));
    FILE *file = fopen(path, "w");
    if (!file) return;
    fprintf(file, "%ld\n", seen);
    fclose(file);
}

static int at_statement(unsigned kind, void *context, void *statement, void *text) {
    (void)kind; (void)context; (void)statement;
    if (state == AFTER || !strncmp(text, "--", 2)) return 0;
    if (state == BEFORE && strncmp(text, "BEGIN IMMEDIATE", 15)) return 0;
    state = WITHIN;
    seen++;
    if (seen == target) {
        unlink(getenv("KILL_AT"));
        kill(getpid(), SIGKILL);
    }
    if (!strncmp(text, "COMMIT", 6)) {
        state = AFTER;
        report();
    }
    return 0;
}

int sqlite3_open_v2(const char *path, sqlite3 **database, int flags, const char *vfs) {
    int (*open)(const char *, sqlite3 **, int, const char *) = dlsym(RTLD_NEXT, "sqlite3_open_v2");
    FILE *file = target < 0 && getenv("KILL_AT") ? fopen(getenv("KILL_AT"), "r") : NULL;
    if (file) {
        if (fscanf(file, "%ld", &target) != 1) target = -1;
        fclose(file);
    }
    int code = open(path, database, flags, vfs);
    if (code == SQLITE_OK && getenv("KILL_AT")) sqlite3_trace_v2(*database, SQLITE_TRACE_STMT, at_statement, NULL);
    return code;
}
