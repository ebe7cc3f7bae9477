import { chosenOutletsPath } from "@/lib/pages/compare/chosen-outlets-path";

/** Leads from the form for choosing two outlets to their comparison. */
export const GET = (request: Request) =>
  new Response(null, {
    status: 303,
    headers: { location: chosenOutletsPath(new URL(request.url).searchParams) },
  });
