import type { ListedPart } from "@/lib/pages/add/list-parts";

/** The files or pages of a job, each with what came of it. */
export const JobParts = ({ parts }: { parts: ListedPart[] }) => (
  <ul>
    {parts.map(({ position, name, told }) => (
      <li key={position} className="border-b border-rule py-2">
        <bdi className="font-semibold break-words">{name}</bdi>: {told}.
      </li>
    ))}
  </ul>
);
