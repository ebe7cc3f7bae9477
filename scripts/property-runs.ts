import fc from "fast-check";

// npm test draws the same examples every time, so that it passes again on the same code; npm run test:all draws new ones and
// prints the seed of a failure.
fc.configureGlobal(process.env.NEW_EXAMPLES ? {} : { seed: 20_261_122 });
