import { describe, expect, it } from "vitest";
import { Checkbox, CheckboxGroup, ChoiceCards, ChoiceChips, RadioGroup } from "./choice-fields";
import { ErrorSummary, FormError } from "./error-summary";
import { FacetGroup } from "./facet";
import { FileField } from "./file-field";
import { Finder } from "./finder";
import { NumberField } from "./number-field";
import { RangeField } from "./range-field";
import { attr, renderStatic, tag } from "./render-static";
import { SuggestInput } from "./suggest-input";
import { DateField, PasswordField, SelectField, TextAreaField, TextField } from "./text-field";

describe("a labelled field", () => {
  it("ties label, help and error to the control", async () => {
    const html = await renderStatic(
      <TextField id="org" name="org" label="Nummer" help="Tio siffror" error="För kort" required />,
    );
    const input = tag(html, "input", 'name="org"');
    expect(tag(html, "label", 'for="org"')).not.toBe("");
    expect(attr(input, "id")).toBe("org");
    expect(attr(input, "aria-describedby")).toBe("org-description org-error");
    expect(attr(input, "aria-invalid")).toBe("true");
    expect(input).toContain("required");
    expect(html).toContain('id="org-description">Tio siffror');
    expect(tag(html, "p", 'id="org-error"')).not.toBe("");
    expect(html).toContain("krävs");
  });

  it("says nothing of errors when there are none", async () => {
    const html = await renderStatic(<TextField id="a" name="a" label="A" />);
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("krävs");
  });

  it("makes an id of its own when none is given", async () => {
    const html = await renderStatic(<TextField name="a" label="A" />);
    expect(attr(tag(html, "label", "for="), "for")).toBe(attr(tag(html, "input", 'name="a"'), "id"));
  });

  it("hides a label from sight, not from those who listen", async () => {
    const html = await renderStatic(<TextField id="a" name="a" label="Dold" hideLabel />);
    expect(html).toMatch(/class="vh"><label for="a">Dold/);
  });
});

describe("the kinds of field", () => {
  it("counts down only near the end of a text", async () => {
    expect(await renderStatic(<TextAreaField name="t" label="T" maxLength={100} defaultValue="kort" />)).not.toContain(
      "<output",
    );
    expect(await renderStatic(<TextAreaField name="t" label="T" maxLength={10} defaultValue="nio tecke" />)).toContain(
      "1 tecken kvar",
    );
  });

  it("groups options and begins with an empty choice", async () => {
    const html = await renderStatic(
      <SelectField
        name="s"
        label="S"
        placeholder="Välj"
        options={[{ label: "Grupp", options: [{ value: "1", label: "Ett" }] }]}
      />,
    );
    expect(html).toContain('<option value="">Välj</option>');
    expect(html).toContain('<optgroup label="Grupp"><option value="1">Ett</option></optgroup>');
  });

  it("takes figures as people write them", async () => {
    const html = await renderStatic(
      <NumberField
        name="n"
        label="N"
        defaultValue="1 250,5"
        unitChoice={{ name: "u", label: "Enhet", options: [{ value: "kg", label: "kg" }] }}
      />,
    );
    const input = tag(html, "input", 'name="n"');
    expect(attr(input, "type")).toBe("text");
    expect(attr(input, "inputMode")).toBe("decimal");
    expect(attr(tag(html, "select", 'name="u"'), "aria-label")).toBe("Enhet");
  });

  it("hides a password and offers to show it", async () => {
    const html = await renderStatic(<PasswordField name="p" label="P" />);
    expect(attr(tag(html, "input", 'name="p"'), "type")).toBe("password");
    expect(tag(html, "button", 'aria-pressed="false"')).toContain('type="button"');
    expect(html).toContain("Visa lösenordet");
  });

  it("uses the browser's own calendar and file chooser", async () => {
    expect(await renderStatic(<DateField name="d" label="D" />)).toContain('type="date"');
    const file = tag(
      await renderStatic(<FileField name="f" label="F" multiple accept="image/*" />),
      "input",
      'name="f"',
    );
    expect(file).toContain('type="file"');
    expect(file).toContain("multiple");
  });
});

describe("choices", () => {
  const choices = [
    { value: "1", label: "Ett", help: "Bara ett" },
    { value: "2", label: "Två" },
  ];

  it.each([
    ["RadioGroup", RadioGroup, "radio"],
    ["CheckboxGroup", CheckboxGroup, "checkbox"],
    ["ChoiceCards", ChoiceCards, "radio"],
    ["ChoiceChips", ChoiceChips, "radio"],
  ] as const)("%s is a named group with its choice made and its error tied", async (_, Group, type) => {
    const html = await renderStatic(
      <Group
        id="g"
        name="g"
        label="Fråga"
        error="Välj en"
        choices={choices}
        defaultValue={type === "radio" ? "2" : ["2"]}
      />,
    );
    expect(attr(tag(html, "fieldset", 'id="g"'), "aria-describedby")).toBe("g-error");
    expect(html).toMatch(/<legend><span>Fråga/);
    expect(html.match(new RegExp(`type="${type}"`, "g"))).toHaveLength(2);
    expect(tag(html, "input", 'value="2"')).toContain("checked");
    expect(tag(html, "input", 'value="1"')).not.toContain("checked");
  });

  it("several cards may be chosen", async () => {
    const html = await renderStatic(
      <ChoiceCards multiple name="g" label="F" choices={choices} defaultValue={["1", "2"]} />,
    );
    expect(html.match(/type="checkbox"/g)).toHaveLength(2);
    expect(html.match(/checked=""/g)).toHaveLength(2);
  });

  it("a lone box carries its error", async () => {
    const html = await renderStatic(<Checkbox id="ok" name="ok" label="Jag godkänner" error="Behövs" />);
    expect(attr(tag(html, "input", 'id="ok"'), "aria-describedby")).toBe("ok-error");
  });

  it("a facet is a group inside its disclosure, with counts", async () => {
    const html = await renderStatic(
      <FacetGroup
        name="k"
        legend="Slag"
        open
        options={[{ value: "a", label: "A", count: "52", share: 0.5, checked: true }]}
      />,
    );
    expect(html).toContain('<details class="facet" open="">');
    expect(html).toContain("<legend");
    expect(html).toContain("--w:50%");
    expect(tag(html, "input", 'name="k"')).toContain("checked");
  });
});

describe("errors of the whole form", () => {
  it("lists each with a link to its field", async () => {
    const html = await renderStatic(
      <ErrorSummary errors={[{ id: "a", message: "Fyll i A" }, { message: "Försök igen" }]} />,
    );
    expect(html).toContain('role="alert"');
    expect(html).toContain("2 saker behöver rättas");
    expect(html).toContain('<a href="#a">Fyll i A</a>');
    expect(html).toContain("<li>Försök igen</li>");
  });

  it("is silent without errors", async () => {
    expect(await renderStatic(<ErrorSummary errors={[]} />)).toBe("");
    expect(await renderStatic(<FormError />)).toBe("");
  });
});

describe("searching", () => {
  it("is a plain GET form that says what it searches", async () => {
    const html = await renderStatic(
      <Finder
        action="/sok"
        label="Sök"
        submitLabel="Sök"
        fields={[{ name: "q", label: "Vad", renderControl: (id) => <input id={id} name="q" /> }]}
      />,
    );
    const form = tag(html, "form", 'role="search"');
    expect(attr(form, "action")).toBe("/sok");
    expect(attr(form, "method")).toBe("get");
    expect(attr(tag(html, "label", "for="), "for")).toBe(attr(tag(html, "input", 'name="q"'), "id"));
  });

  it("is a text field until suggestions come", async () => {
    const html = await renderStatic(
      <SuggestInput name="q" suggestions={[]} onQuery={() => undefined} defaultValue="lim" />,
    );
    const input = tag(html, "input", 'name="q"');
    expect(attr(input, "role")).toBe("combobox");
    expect(attr(input, "aria-expanded")).toBe("false");
    expect(attr(input, "value")).toBe("lim");
    expect(html).not.toContain("listbox");
  });
});

describe("a scale", () => {
  const scale = { id: "r", name: "radie", label: "Avstånd", min: 10, max: 300, step: 10, unit: "km" };
  const drawn = (defaultValue: number) =>
    renderStatic(<RangeField {...scale} defaultValue={defaultValue} text="Inom {value} km" endText="Alla avstånd" />);

  it("says its value in words, also to those who listen", async () => {
    const html = await drawn(50);
    expect(html).toContain('<output for="r">Inom 50 km');
    expect(attr(tag(html, "input", 'name="radie"'), "aria-valuetext")).toBe("Inom 50 km");
  });

  it("names its far end", async () => {
    expect(await drawn(300)).toContain('<output for="r">Alla avstånd');
  });
});

describe("a long list of choices", () => {
  const options = (chosen: string) =>
    Array.from({ length: 15 }, (_, index) => ({
      value: `v${index}`,
      label: `Val ${index}`,
      checked: `v${index}` === chosen,
    }));

  it("keeps most of them behind one press, unless one of those is chosen", async () => {
    const closed = await renderStatic(<FacetGroup name="kommun" legend="Kommun" options={options("v1")} />);
    expect(closed).toContain("Visa alla 15");
    expect(tag(closed, "details", "facet__more")).not.toContain("open");
    const open = await renderStatic(<FacetGroup name="kommun" legend="Kommun" options={options("v14")} />);
    expect(tag(open, "details", "facet__more")).toContain("open");
  });

  it("shows a short list whole", async () => {
    const html = await renderStatic(<FacetGroup name="kommun" legend="Kommun" options={options("v1").slice(0, 12)} />);
    expect(html).not.toContain("facet__more");
  });
});
