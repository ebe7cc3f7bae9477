// npm run build: the production build, when a source has changed.
import { build, prepare } from "./prepare.mjs";

prepare();
build();
