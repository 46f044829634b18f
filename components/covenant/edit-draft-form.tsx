import { ActionForm } from "@/components/ui/action-form";
import { Field } from "@/components/ui/field";
import { LeaveWarning } from "@/components/ui/leave-warning";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea, TextInput } from "@/components/ui/text-input";
import { changeInHallAction, saveDraftAction } from "@/lib/covenant/actions";
import { droppedWords } from "@/lib/covenant/labels/closing";
import type { DraftView } from "@/lib/covenant/queries/get-draft";
import { momentText } from "@/lib/date-text";
import { textPath } from "@/lib/text/labels";
import { Beside } from "./beside";
import { ContentFields } from "./content-fields";
import { TargetFields } from "./target-fields";

/** Blank rows at the end, so that one can go on writing without script. */
const spare = [null, null];

/** A new text is written in one go: as many contents as covenants often have. */
const usualContents = 7;

function spareAfter(written: readonly unknown[]) {
  return Array<null>(Math.max(spare.length, usualContents - written.length)).fill(null);
}

/** The words of a draft as fields; beside a save that was set aside, both sides' words. */
export function EditDraftForm({ draft, actingAs }: { draft: DraftView; actingAs: string }) {
  const { id, kind, inHall, revision, words, amended, standing, together, saved } = draft;
  const rows = together?.contents ?? words.contents.map(alone);
  const contents = [...rows, ...(amended ? spare : spareAfter(rows))];
  const written = together?.targets ?? words.targets.map(alone);
  const targets = [...amongStanding(written, standing), ...spare];
  const { by } = saved;
  return (
    <ActionForm
      action={inHall ? changeInHallAction : saveDraftAction}
      actingAs={actingAs}
      className="stack-l"
    >
      <LeaveWarning />
      <input type="hidden" name="covenantId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <Panel title="Tên gọi, mở đầu">
        <div className="stack">
          <Field name="title" label="Tên gọi">
            <TextInput defaultValue={together?.title.value ?? words.title} />
          </Field>
          <Beside brought={together?.title} by={by} words={itself} />
          <Field name="preamble" label="Mở đầu" hint="Căn cứ, mục đích." optional>
            <TextArea rows={5} defaultValue={together?.preamble.value ?? words.preamble} />
          </Field>
          <Beside brought={together?.preamble} by={by} words={itself} />
        </div>
      </Panel>
      <Panel title="Các nội dung" meta="đổi chỗ bằng cách ghi lại số thứ tự">
        {contents.map((row, index) => (
          <ContentFields
            key={row?.value.id ?? `new ${index}`}
            index={index}
            content={row?.value ?? null}
            brought={together && row ? row : undefined}
            by={by}
            kind={kind}
            amended={amended}
          />
        ))}
      </Panel>
      {kind === "covenant" && (
        <Panel title="Phụ lục: chỉ tiêu chung" meta="ví dụ: 85%, 740/740, 10, 200 triệu">
          {amended && (
            <p>
              Dưới đây là các chỉ tiêu chung đang thực hiện. Muốn đổi, ghi mức mới lên mức cũ, hoặc
              “{droppedWords}” để bỏ chỉ tiêu ấy khỏi Giao ước. Chỉ tiêu không đổi giữ nguyên, không
              vào phụ lục.
            </p>
          )}
          {targets.map((row, index) => (
            <TargetFields
              key={row?.value.indicatorId ?? `new ${index}`}
              index={index}
              target={row?.value ?? null}
              indicators={draft.indicators}
              standing={standing}
              brought={together && row ? row : undefined}
              by={by}
            />
          ))}
        </Panel>
      )}
      <div className="savebar">
        <span className="meta">
          Lưu gần nhất: {momentText(saved.at)}, đồng chí {by}
        </span>
        <div className="actions">
          <LinkButton href={textPath({ kind, id })} variant="second">
            Xem bản dự thảo
          </LinkButton>
          <SubmitButton pendingWords="Đang lưu">
            {inHall ? "Lưu lời sửa tại hội nghị" : "Lưu tạm"}
          </SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}

/** Of an annex: every common target that stands, in its row, with what was written over it; after them those that are new. */
function amongStanding<Row extends { value: { indicatorId: string } }>(
  written: readonly Row[],
  standing: DraftView["standing"],
) {
  const old = standing.map(
    (target) => written.find(({ value }) => isFor(target, value)) ?? alone(target),
  );
  const isNew = ({ value }: Row) => !standing.some((target) => isFor(target, value));
  return [...old, ...written.filter(isNew)];
}

function isFor(target: { indicatorId: string }, other: { indicatorId: string }) {
  return target.indicatorId === other.indicatorId;
}

function itself(words: string) {
  return words;
}

function alone<Part>(value: Part) {
  return { value, other: null, changedBy: "nobody", removedBy: null } as const;
}
