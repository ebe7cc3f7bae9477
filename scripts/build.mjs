// npm run build: builds for production if a source has changed.
import { build, prepare } from "./prepare.mjs";

prepare();
build();
