export default { forbidden: [], options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true, tsConfig: undefined } };
