import { useState } from "react";
import { useT } from "~/i18n/use-t";
import { CategoryIcon, isArtCode } from "~/ui/category-art";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Field, Fieldset } from "~/ui/field";
import { TextInput } from "~/ui/inputs";
import { controlId } from "./form-state";
import { matchCategories, type CategoryChoice } from "./match-category";

export interface CategoryGroupChoice {
  readonly code: string;
  readonly label: string;
}

export interface CategoryPickerProps {
  readonly choices: readonly CategoryChoice[];
  readonly groups: readonly CategoryGroupChoice[];
  readonly chosen: string;
  /** Words to search for before scripts have taken over. */
  readonly query: string;
  readonly error?: string;
}

interface ListProps {
  readonly choices: readonly CategoryChoice[];
  readonly chosen: string;
  readonly choose: (code: string) => void;
}

function ChoiceList({ choices, chosen, choose }: ListProps) {
  return (
    <div>
      {choices.map(({ code, label }) => (
        <label className="check" key={code}>
          <input
            type="radio"
            name="categoryCode"
            value={code}
            checked={code === chosen}
            onChange={() => choose(code)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** The tree by groups, or what fits the words one typed. What is chosen always stands in the form. */
export function CategoryPicker({ choices, groups, chosen: initial, query, error }: CategoryPickerProps) {
  const t = useT("catalogue");
  const [chosen, setChosen] = useState(initial);
  const [words, setWords] = useState(query);
  const found = matchCategories(choices, words);
  const searching = words.trim().length > 1;
  const current = choices.find(({ code }) => code === chosen);
  const shownAlready = !searching || found.some(({ code }) => code === chosen);
  const list = { chosen, choose: setChosen };
  return (
    <Fieldset label={t("wizard.category.label")} hideMark error={error} id={controlId("categoryCode")}>
      <div className="field-line wizard__find">
        <Field label={t("wizard.category.search")} help={t("wizard.category.search_help")}>
          {(aria) => (
            <TextInput
              {...aria}
              type="search"
              name="q"
              value={words}
              data-autosave="off"
              autoComplete="off"
              onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button variant="secondary" name="intent" value="find" icon="search" className="wizard__nojs">
          {t("wizard.category.find")}
        </Button>
      </div>
      <p className="vh" role="status">
        {searching ? t("wizard.category.found", { count: found.length }) : ""}
      </p>
      {current && !shownAlready && <ChoiceList choices={[current]} {...list} />}
      {searching && found.length > 0 && <ChoiceList choices={found} {...list} />}
      {searching && found.length === 0 && <p className="muted">{t("wizard.category.none")}</p>}
      {(!searching || found.length === 0) &&
        groups.map((group) => (
          <Disclosure
            key={group.code}
            line
            open={current?.group === group.code}
            summary={
              <>
                {isArtCode(group.code) && <CategoryIcon code={group.code} size="sm" />} {group.label}
              </>
            }
          >
            <ChoiceList
              choices={choices.filter(
                (choice) => choice.group === group.code && (shownAlready || choice.code !== chosen),
              )}
              {...list}
            />
          </Disclosure>
        ))}
    </Fieldset>
  );
}
