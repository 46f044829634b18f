"use client";

import { useControl } from "./control";
import { sizeComplaint } from "./upload-size";

type FileInputProps = {
  accept?: string;
  multiple?: boolean;
  /** A larger file is named at once, before it is sent for nothing; the server asks again. */
  mostMegabytes?: number;
};

/** A browser never fills this in again: after an error the file is chosen anew. */
export function FileInput({ accept, multiple, mostMegabytes }: FileInputProps) {
  const { props } = useControl();
  return (
    <input
      {...props}
      type="file"
      className="input"
      accept={accept}
      multiple={multiple}
      onChange={({ currentTarget: input }) =>
        input.setCustomValidity(
          mostMegabytes ? sizeComplaint([...(input.files ?? [])], mostMegabytes) : "",
        )
      }
    />
  );
}
