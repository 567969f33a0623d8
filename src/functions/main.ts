/** Entry of the page that computes the functions. */
import { localeOf } from "../locale/locale";
import { associateFunctions } from "./associate";

declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

associateFunctions(() => localeOf(typeof Office === "undefined" ? undefined : Office.context?.displayLanguage));
