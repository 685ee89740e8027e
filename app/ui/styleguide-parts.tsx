import { useState } from "react";
import { useT } from "~/i18n/use-t";
import { Badge, NewDot } from "./badge";
import { Banner, Flash } from "./banner";
import { Button, ButtonLink, MoreLink } from "./button";
import { Card, Panel } from "./card";
import { CategoryArt } from "./category-art";
import { CopyLink } from "./copy-link";
import { Dialog } from "./dialog";
import { Disclosure } from "./disclosure";
import { EmptyState } from "./empty-state";
import { SectionHead } from "./page-header";
import { Pagination } from "./pagination";
import { Rows } from "./rows";
import { Distance } from "./scale-bar";
import { StyleguideSection } from "./styleguide-section";
import { SideNav, Tabs } from "./tabs";

function Cards() {
  const t = useT("styleguide");
  return (
    <div className="cards cards--3">
      <Card
        href="#balkar"
        title={t("beams")}
        media={<CategoryArt code="timber" />}
        lead={t("beams_amount")}
        trail={t("beams_price")}
        lines={[
          { key: "place", icon: "map-pin", text: "Umeå", end: <Distance km={6} text="6 km" /> },
          { key: "time", icon: "calendar", text: t("period") },
          { key: "effect", icon: "leaf", text: t("effect") },
        ]}
      />
      <Card
        href="#skrivbord"
        title={t("desk")}
        media={<CategoryArt code="furniture" />}
        tags={
          <Badge tone="warn" icon="clock">
            {t("soon")}
          </Badge>
        }
        lead={t("desk_amount")}
        trail={t("desk_price")}
        lines={[
          { key: "place", icon: "map-pin", text: "Skellefteå", end: <Distance km={134} text="134 km" /> },
          { key: "effect", icon: "leaf", text: t("effect") },
        ]}
      />
      <Card
        href="#mask"
        title={t("mash")}
        media={<CategoryArt code="food" />}
        tags={<Badge icon="repeat">{t("recurring")}</Badge>}
        lead={t("mash_amount")}
        trail={t("mash_price")}
        lines={[
          { key: "place", icon: "map-pin", text: "Vännäs", end: <Distance km={31} text="31 km" /> },
          { key: "time", icon: "calendar", text: t("mash_days") },
          { key: "effect", text: t("noEffect"), unknown: true },
        ]}
      />
    </div>
  );
}

function WorkRows() {
  const t = useT("styleguide");
  return (
    <Rows
      rows={[
        {
          key: "answer",
          icon: "message-circle-question-mark",
          urgent: true,
          title: t("answer"),
          note: t("answer_note"),
          end: (
            <>
              <b>{t("waited")}</b>
              <ButtonLink href="#svara">{t("reply")}</ButtonLink>
            </>
          ),
        },
        {
          key: "expires",
          icon: "hourglass",
          title: t("expires"),
          note: t("expires_note"),
          end: (
            <ButtonLink href="#ga-igenom" variant="secondary">
              {t("review")}
            </ButtonLink>
          ),
        },
      ]}
    />
  );
}

function Messages() {
  const t = useT("styleguide");
  const [open, setOpen] = useState(false);
  return (
    <StyleguideSection title={t("messages")} text={t("messages_text")}>
      <Banner title={t("info_title")}>{t("info")}</Banner>
      <Flash>{t("ok")}</Flash>
      <Banner tone="warn" title={t("warn_title")}>
        {t("warn")}
      </Banner>
      <Banner tone="no" title={t("no_title")}>
        {t("no")}
      </Banner>
      <EmptyState
        heading="h3"
        title={t("empty")}
        art={<CategoryArt code="packaging" />}
        action={
          <ButtonLink href="#efterlys" variant="secondary">
            {t("empty_action")}
          </ButtonLink>
        }
        example={t("empty_example")}
      >
        {t("empty_text")}
      </EmptyState>
      <div>
        <Button type="button" variant="secondary" onClick={() => setOpen(true)}>
          {t("dialog")}
        </Button>
      </div>
      <Dialog title={t("dialog_title")} open={open} closeHref="#" onClose={() => setOpen(false)}>
        <p>{t("dialog_text")}</p>
        <div className="dialog__end">
          <Button type="button" variant="danger-fill" onClick={() => setOpen(false)}>
            {t("delete")}
          </Button>
          <Button type="button" variant="quiet" onClick={() => setOpen(false)}>
            {t("skip")}
          </Button>
        </div>
      </Dialog>
    </StyleguideSection>
  );
}

function Panels() {
  const t = useT("styleguide");
  return (
    <div className="with-side">
      <SideNav
        label={t("state")}
        items={[
          { href: "#publika", label: t("public"), icon: "eye", count: "4", current: true },
          { href: "#utkast", label: t("draft"), icon: "pencil", count: "2" },
        ]}
      />
      <Panel title={t("watch")} titleId="sg-watch" action={<MoreLink href="#alla-bevakningar">{t("leadOn")}</MoreLink>}>
        <div className="stack">
          <SectionHead as="h3" title={t("desk")} action={<NewDot />} />
          <CopyLink url="https://example.org/a/7f3k" />
        </div>
      </Panel>
    </div>
  );
}

/** Cards, rows, ways through, messages. */
export function StyleguideParts() {
  const t = useT("styleguide");
  return (
    <>
      <StyleguideSection title={t("showing")} text={t("showing_text")}>
        <Tabs
          label={t("yourListings")}
          items={[
            { href: "#alla", label: t("listing"), count: "412", current: true },
            { href: "#fragor", label: t("questions"), count: "5" },
          ]}
        />
        <Cards />
        <Pagination page={2} pageCount={20} hrefFor={(page) => `#sida-${page}`} />
        <WorkRows />
        <Panels />
        <Disclosure summary={t("whyOrder")}>
          <p className="measure">{t("whyOrder_text")}</p>
        </Disclosure>
      </StyleguideSection>
      <Messages />
    </>
  );
}
