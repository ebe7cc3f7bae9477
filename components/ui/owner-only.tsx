/** What stands where a form of the owner's would, for everybody else. */
export const OwnerOnly = ({ what }: { what: string }) => (
  <p className="mt-4 font-serif text-lead">
    {`Only the owner may ${what}: from the machine that runs Throughline, under its own name, http://localhost.`}
  </p>
);
