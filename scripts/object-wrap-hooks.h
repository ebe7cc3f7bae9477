// Put before every file of better-sqlite3 when it is compiled for Node.js 24.19 or a later 24 (scripts/prepare.mjs).
// There each wrapped object registers a hook for the end of its environment and takes it back when it is swept; swept
// between two turns of the event loop it finds no environment and ends the process (nodejs/node issue 65446). Wrapped
// objects need no such hook, earlier versions have none; hooks of anything else stay.
#pragma once
#include <node.h>

namespace node {
class ObjectWrap;

inline void AddHook(v8::Isolate* isolate, void (*hook)(void*), void* argument) {
  AddEnvironmentCleanupHook(isolate, hook, argument);
}
inline void AddHook(v8::Isolate*, void (*)(void*), ObjectWrap*) {}

inline void RemoveHook(v8::Isolate* isolate, void (*hook)(void*), void* argument) {
  RemoveEnvironmentCleanupHook(isolate, hook, argument);
}
inline void RemoveHook(v8::Isolate*, void (*)(void*), ObjectWrap*) {}
}  // namespace node

#define AddEnvironmentCleanupHook AddHook
#define RemoveEnvironmentCleanupHook RemoveHook
