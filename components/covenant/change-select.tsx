"use client";

import type { ChangeEvent } from "react";
import { Select } from "@/components/ui/select";

type Standing = { number: number; title: string; text: string };
type ChangeSelectProps = { standing: readonly Standing[]; chosen: string };

/**
 * What a content of an annex does. Choosing a content to change puts its words into the row, where nothing else was written yet;
 * without script the save does.
 */
export function ChangeSelect({ standing, chosen }: ChangeSelectProps) {
  return (
    <Select
      prompt="Bổ sung nội dung mới"
      options={standing.flatMap(options)}
      defaultValue={chosen}
      onChange={(event) => fill(event, standing)}
    />
  );
}

function options({ number, title, text }: Standing) {
  const named = `nội dung ${number}: ${(title || text).slice(0, 60)}`;
  return [
    { value: String(number), label: `Sửa đổi ${named}` },
    { value: String(-number), label: `Bãi bỏ ${named}` },
  ];
}

function fill({ currentTarget }: ChangeEvent<HTMLSelectElement>, standing: readonly Standing[]) {
  const row = currentTarget.closest("fieldset");
  const title = row?.querySelector<HTMLInputElement>("[name$='.title']");
  const text = row?.querySelector<HTMLTextAreaElement>("[name$='.text']");
  if (!title || !text) return;
  const isOld = (words: Standing) => words.title === title.value && words.text === text.value;
  const isUntouched = (title.value === "" && text.value === "") || standing.some(isOld);
  if (!isUntouched) return;
  const old = standing.find(({ number }) => String(number) === currentTarget.value);
  title.value = old?.title ?? "";
  text.value = old?.text ?? "";
}
