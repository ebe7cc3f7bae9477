import { t } from "@/lib/messages/t";

/** "1 article", "1,204 articles". */
export const countArticles = (articles: number): string => t("ui.articles", { articles });
