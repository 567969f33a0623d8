/** Entry of the page that computes the functions. */
import { associateFunctions } from "./associate";

declare const Office: { readonly context?: { readonly displayLanguage?: string } } | undefined;

/** Chinese unless Excel speaks another language; before Office is ready, nobody knows. */
associateFunctions(() => {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language === undefined || language.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
});
