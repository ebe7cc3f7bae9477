import { t } from "@/lib/messages/t";
import { Field } from "../ui/field";

/** Asked for before what guards an account is changed. */
export const PresentPassword = () => (
  <Field
    label={t("accounts.presentPassword")}
    name="present"
    type="password"
    required
    autoComplete="current-password"
  />
);
