"use client";

import { useControl } from "./control";

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
        input.setCustomValidity(mostMegabytes ? tooLarge(input.files, mostMegabytes) : "")
      }
    />
  );
}

function tooLarge(files: FileList | null, mostMegabytes: number) {
  const large = [...(files ?? [])].find(({ size }) => size > mostMegabytes * 1024 * 1024);
  if (!large) return "";
  const size = Math.ceil(large.size / 1024 / 1024);
  return `Tệp “${large.name}” có dung lượng ${size} MB, mức cho phép là ${mostMegabytes} MB. Vui lòng chọn tệp nhỏ hơn.`;
}
