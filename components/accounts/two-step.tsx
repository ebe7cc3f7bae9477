import type { QrCode, TwoStepView } from "@/lib/pages/accounts/view-two-step";
import { Field } from "../ui/field";
import { Problem } from "../ui/problem";

const Password = () => (
  <Field label="Current password" name="present" type="password" required autoComplete="current-password" />
);

/** Dark on light in every theme: scanners need it so. */
const Code = ({ code: { size, path } }: { code: QrCode }) => (
  <svg
    viewBox={`0 0 ${size} ${size}`}
    role="img"
    aria-label="A QR code that holds the key below"
    shapeRendering="crispEdges"
    className="h-auto w-48"
  >
    <rect width={size} height={size} fill="white" />
    <path d={path} fill="black" />
  </svg>
);

const SetUp = ({ setUp: { address, key, code } }: { setUp: NonNullable<TwoStepView["setUp"]> }) => (
  <>
    <p>
      Scan this with an app that shows codes, such as Aegis, 2FAS, Google Authenticator or your password
      manager; or{" "}
      <a href={address} className="link">
        open it on this device
      </a>
      , or type the key.
    </p>
    <Code code={code} />
    <p className="text-small">
      <span className="label block">Key</span>
      <code className="break-words">{key}</code>
    </p>
    <form method="post" action="/account/two-step/confirm" className="grid gap-4">
      <Field
        label="The code that the app shows now"
        name="code"
        required
        maxLength={40}
        autoComplete="one-time-code"
      />
      <button type="submit" className="button justify-self-start">
        Turn it on
      </button>
    </form>
  </>
);

const Codes = ({ codes }: { codes: string[] }) => (
  <div role="status" className="border-s-2 border-ink ps-3">
    <p>
      Print these backup codes, or write them down. Each signs you in once, if you lose the app. They are not
      shown again:
    </p>
    <ul className="grid grid-cols-2 gap-x-6 pt-2 sm:grid-cols-3">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  </div>
);

const On = ({ codesLeft }: { codesLeft: number }) => (
  <>
    <p className="text-small">
      It is on. {codesLeft === 1 ? "One backup code is" : `${codesLeft} backup codes are`} left.
    </p>
    <form method="post" action="/account/two-step/codes" className="grid gap-4">
      <Password />
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button">
          Make new backup codes
        </button>
        <button type="submit" formAction="/account/two-step/end" className="button">
          Turn it off
        </button>
      </div>
    </form>
  </>
);

/** Sign-in that asks for a code after the password: set up, with backup codes, or off. */
export const TwoStep = ({
  on,
  codesLeft,
  setUp,
  codes,
  problem,
}: TwoStepView & { problem: string | null }) => (
  <section id="two-step" className="mt-10 grid gap-4 border-t border-ink pt-4">
    <div>
      <h2 className="tight pb-2 font-serif text-row font-semibold">Two-step sign-in</h2>
      <p className="text-small text-quiet">
        After the password, a code from an app on your phone is asked for. Who learns your password cannot
        sign in with it alone.
      </p>
    </div>
    <Problem text={problem} />
    {codes && <Codes codes={codes} />}
    {on && <On codesLeft={codesLeft} />}
    {setUp && <SetUp setUp={setUp} />}
    {!on && !setUp && (
      <form method="post" action="/account/two-step/begin" className="grid gap-4">
        <Password />
        <button type="submit" className="button justify-self-start">
          Set it up
        </button>
      </form>
    )}
  </section>
);
