import { t } from "@/lib/messages/t";
import type { QrCode, TwoStepView } from "@/lib/pages/accounts/view-two-step";
import { Field } from "../ui/field";
import { Problem } from "../ui/problem";
import { PresentPassword } from "./present-password";

/** Dark on light in every theme: scanners need it so. */
const Code = ({ code: { size, path } }: { code: QrCode }) => (
  <svg
    viewBox={`0 0 ${size} ${size}`}
    role="img"
    aria-label={t("accounts.twoStep.qr")}
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
      {t.rich("accounts.twoStep.scan", {
        link: (words) => (
          <a href={address} className="link">
            {words}
          </a>
        ),
      })}
    </p>
    <Code code={code} />
    <p className="text-small">
      <span className="label block">{t("accounts.twoStep.key")}</span>
      <code dir="ltr" className="break-words">
        {key}
      </code>
    </p>
    <form method="post" action="/account/two-step/confirm" className="grid gap-4">
      <Field
        label={t("accounts.twoStep.code")}
        name="code"
        required
        maxLength={40}
        autoComplete="one-time-code"
      />
      <button type="submit" className="button justify-self-start">
        {t("accounts.twoStep.turnOn")}
      </button>
    </form>
  </>
);

const Codes = ({ codes }: { codes: string[] }) => (
  <div role="status" className="border-s-2 border-ink ps-3">
    <p>{t("accounts.twoStep.backupCodes")}</p>
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
    <p className="text-small">{t("accounts.twoStep.isOn", { codes: codesLeft })}</p>
    <form method="post" action="/account/two-step/codes" className="grid gap-4">
      <PresentPassword />
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button">
          {t("accounts.twoStep.newCodes")}
        </button>
        <button type="submit" formAction="/account/two-step/end" className="button">
          {t("accounts.twoStep.turnOff")}
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
      <h2 className="tight pb-2 font-serif text-row font-semibold">{t("accounts.twoStep.title")}</h2>
      <p className="text-small text-quiet">{t("accounts.twoStep.help")}</p>
    </div>
    <Problem text={problem} />
    {codes && <Codes codes={codes} />}
    {on && <On codesLeft={codesLeft} />}
    {setUp && <SetUp setUp={setUp} />}
    {!on && !setUp && (
      <form method="post" action="/account/two-step/begin" className="grid gap-4">
        <PresentPassword />
        <button type="submit" className="button justify-self-start">
          {t("accounts.twoStep.setUp")}
        </button>
      </form>
    )}
  </section>
);
