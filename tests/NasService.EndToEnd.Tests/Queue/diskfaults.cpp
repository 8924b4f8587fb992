// Loaded before all others: a disk that fails. Of each kind of call for each kind of file below DISK_FAULTS_ROOT the first fails and nothing was done, and of
// calls that change something the fourth fails although all was done, as long as the file DISK_FAULTS_ARMED is there. A kind of file is its path with digests, ids and numbers as '*'. Each
// fault is a line of DISK_FAULTS_LOG: call, place, kind of file. The database's own files never fail: the tests fail its calls elsewhere.
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <string>

namespace {

enum class Place { none, before, after };

// What the wrappers call themselves never fails.
thread_local bool isInside = false;
struct Inside {
    Inside() { isInside = true; }
    ~Inside() { isInside = false; }
};

const char* setting(const char* name) {
    const char* value = getenv(name);
    return value ? value : "";
}

template <class F>
F find(const char* name) {
    // Compiled against an old C library, .NET calls some functions by versions that are no default any more.
    void* found = dlvsym(RTLD_NEXT, name, "GLIBC_2.2.5");
    return reinterpret_cast<F>(found ? found : dlsym(RTLD_NEXT, name));
}

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isAlnum(char c) { return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// A word is an id if it has digits among letters and is long, or if it is the two letters of a digest that a folder is named for.
std::string kindOf(const std::string& path) {
    std::string kind;
    for (size_t at = 0; at < path.size();) {
        size_t end = at;
        while (end < path.size() && isAlnum(path[end])) end++;
        const std::string word = path.substr(at, end - at);
        const bool isAlone = (at == 0 || path[at - 1] == '/') && (end == path.size() || path[end] == '/');
        const bool hasDigit = std::any_of(word.begin(), word.end(), isDigit);
        const bool isId = (hasDigit && (word.size() >= 10 || std::all_of(word.begin(), word.end(), isDigit)))
            || (isAlone && word.size() == 2 && std::all_of(word.begin(), word.end(), isHex));
        kind += isId ? "*" : word;
        if (end < path.size()) kind += path[end++];
        at = end;
    }
    return kind;
}

std::string pathOf(int descriptor) {
    char link[64], target[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const long length = syscall(SYS_readlink, link, target, sizeof target);
    return length > 0 ? std::string(target, length) : std::string();
}

bool changes(const char* call) {
    static const char* const reading[] = {"open", "read", "pread64", "preadv64", "readlink", "opendir", "readdir64"};
    return strstr(call, "stat") == nullptr && std::none_of(std::begin(reading), std::end(reading), [&](const char* r) { return strcmp(r, call) == 0; });
}

Place next(const char* call, const std::string& path) {
    static const std::string root = setting("DISK_FAULTS_ROOT");
    static const std::string armed = setting("DISK_FAULTS_ARMED");
    static std::mutex lock;
    static std::map<std::string, int> calls;
    if (root.empty() || path.compare(0, root.size(), root) != 0 || path.find("/nas.db") != std::string::npos) return Place::none;
    if (syscall(SYS_access, armed.c_str(), F_OK) != 0 || path == armed) return Place::none;
    const std::string kind = kindOf(path.substr(root.size()));
    std::lock_guard<std::mutex> held(lock);
    const int count = ++calls[std::string(call) + " " + kind];
    const Place place = count == 1 ? Place::before : count == 4 && changes(call) ? Place::after : Place::none;
    if (place != Place::none) {
        static const int log = static_cast<int>(syscall(SYS_openat, AT_FDCWD, setting("DISK_FAULTS_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600));
        const std::string line = std::string(call) + "\t" + (place == Place::before ? "before" : "after") + "\t" + kind + "\n";
        syscall(SYS_write, log, line.data(), line.size());
    }
    return place;
}

template <class Call, class Undo>
auto through(const char* call, const std::string& path, int error, decltype(std::declval<Call>()()) failed, Call work, Undo undo) {
    if (isInside) return work();
    Inside inside;
    const int before = errno;
    const Place place = next(call, path);
    if (place == Place::before) {
        errno = error;
        return failed;
    }
    // The end of a folder is an answer without an error: what was there stays.
    errno = before;
    const auto answer = work();
    if (place == Place::after && answer != failed) {
        undo(answer);
        errno = error;
        return failed;
    }
    return answer;
}

template <class Call>
auto through(const char* call, const std::string& path, int error, Call work) {
    using Answer = decltype(work());
    return through(call, path, error, static_cast<Answer>(-1), work, [](Answer) {});
}

std::string text(const char* path) { return path ? path : ""; }

int opened(const char* path, int flags, mode_t mode) {
    static const auto real = find<int (*)(const char*, int, ...)>("open64");
    const bool isWriting = (flags & (O_WRONLY | O_RDWR)) != 0;
    return through(isWriting ? "open for writing" : "open", text(path), isWriting ? ENOSPC : EIO, -1, [&] { return real(path, flags, mode); }, [](int d) { syscall(SYS_close, d); });
}

mode_t modeOf(int flags, va_list arguments) { return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0; }

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return opened(path, flags, mode);
}

#define OF_DESCRIPTOR(name, answer, error, parameters, arguments)                                     \
    answer name parameters {                                                                          \
        static const auto real = find<answer(*) parameters>(#name);                                   \
        return through(#name, isInside ? std::string() : pathOf(d), error, [&] { return real arguments; }); \
    }

OF_DESCRIPTOR(read, ssize_t, EIO, (int d, void* b, size_t n), (d, b, n))
OF_DESCRIPTOR(pread64, ssize_t, EIO, (int d, void* b, size_t n, off64_t o), (d, b, n, o))
OF_DESCRIPTOR(preadv64, ssize_t, EIO, (int d, const iovec* v, int n, off64_t o), (d, v, n, o))
OF_DESCRIPTOR(write, ssize_t, ENOSPC, (int d, const void* b, size_t n), (d, b, n))
OF_DESCRIPTOR(pwrite64, ssize_t, ENOSPC, (int d, const void* b, size_t n, off64_t o), (d, b, n, o))
OF_DESCRIPTOR(pwritev64, ssize_t, ENOSPC, (int d, const iovec* v, int n, off64_t o), (d, v, n, o))
OF_DESCRIPTOR(fsync, int, EIO, (int d), (d))
OF_DESCRIPTOR(ftruncate64, int, EIO, (int d, off64_t n), (d, n))
OF_DESCRIPTOR(fallocate64, int, ENOSPC, (int d, int m, off64_t o, off64_t n), (d, m, o, n))
OF_DESCRIPTOR(fchmod, int, EIO, (int d, mode_t m), (d, m))
OF_DESCRIPTOR(__fxstat64, int, EIO, (int v, int d, struct stat64* s), (v, d, s))

#define OF_PATH(name, error, parameters, arguments)                            \
    int name parameters {                                                      \
        static const auto real = find<int(*) parameters>(#name);               \
        return through(#name, text(path), error, [&] { return real arguments; }); \
    }

OF_PATH(mkdir, ENOSPC, (const char* path, mode_t m), (path, m))
OF_PATH(rmdir, EIO, (const char* path), (path))
OF_PATH(unlink, EIO, (const char* path), (path))
OF_PATH(chmod, EIO, (const char* path, mode_t m), (path, m))
OF_PATH(__xstat64, EIO, (int v, const char* path, struct stat64* s), (v, path, s))
OF_PATH(__lxstat64, EIO, (int v, const char* path, struct stat64* s), (v, path, s))

int rename(const char* path, const char* to) {
    static const auto real = find<int (*)(const char*, const char*)>("rename");
    return through("rename", text(to), ENOSPC, [&] { return real(path, to); });
}

int link(const char* path, const char* to) {
    static const auto real = find<int (*)(const char*, const char*)>("link");
    return through("link", text(to), ENOSPC, [&] { return real(path, to); });
}

ssize_t readlink(const char* path, char* b, size_t n) {
    static const auto real = find<ssize_t (*)(const char*, char*, size_t)>("readlink");
    return through("readlink", text(path), EIO, [&] { return real(path, b, n); });
}

DIR* opendir(const char* path) {
    static const auto real = find<DIR* (*)(const char*)>("opendir");
    return through("opendir", text(path), EIO, static_cast<DIR*>(nullptr), [&] { return real(path); }, [](DIR* d) { closedir(d); });
}

dirent64* readdir64(DIR* folder) {
    static const auto real = find<dirent64* (*)(DIR*)>("readdir64");
    return through("readdir64", isInside ? std::string() : pathOf(dirfd(folder)), EIO, static_cast<dirent64*>(nullptr), [&] { return real(folder); }, [](dirent64*) {});
}

}
