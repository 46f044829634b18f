// The closed vocabulary of lib/<noun>/. Queries, commands or rules that outgrow their file become a folder of the same name.
const decides = "^lib/[^/]+/(schema|rules|policy|labels)([.]ts$|/)";
const reads = "^lib/[^/]+/queries[./]";
const writes = "^lib/[^/]+/commands[./]";
const answersForms = "^lib/[^/]+/actions[.]ts$";

const purePiece =
  "^lib/(?!env|clock|file-response|form-action|own-address|same-origin|security-log)[^/]+[.]ts$";
const generatedEnums = "^lib/db/generated/enums[.]ts$";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-stays-pure",
      comment: "What decides never fetches, stores or renders, nor does anything that it imports.",
      severity: "error",
      from: { path: [decides, purePiece] },
      to: {
        reachable: true,
        path: [
          reads,
          writes,
          answersForms,
          "^lib/db/(?!generated/enums)",
          "^lib/auth/(?!(actor|schema|rules|policy|labels)[.]ts$)",
          "^lib/(env|clock|file-response|form-action|own-address|same-origin|security-log)[.]ts$",
          "^lib/launch/",
          // "next" itself gives only types here (Route); what asks at run time is next/headers and the like.
          "^node_modules/(?!zod/|next/dist/server/next[.]js$)",
          "^(fs|net|http|https|child_process)$",
        ],
      },
    },
    {
      name: "database-behind-queries-and-commands",
      severity: "error",
      comment: "And behind their domain's private files, which nobody else can import.",
      from: { path: ["^(app|components)/", "^lib/[^/]+$", decides, answersForms] },
      to: { path: "^lib/db/", pathNot: generatedEnums },
    },
    {
      name: "commands-through-actions",
      comment:
        "A page or component writes only through a form action; a route handler is one for scripts.",
      severity: "error",
      from: { path: "^(app|components)/", pathNot: "/route[.]ts$" },
      to: { path: writes },
    },
    {
      name: "components-take-props",
      comment: "Pages read; components may only borrow a query's type.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: reads, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-knows-no-domain",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: ["^lib/(?!numbers/)[^/]+/", "^components/(?!ui/)", "^app/"] },
    },
    {
      name: "lib-below-the-screen",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "domain-insides-are-private",
      comment:
        "Files outside the closed vocabulary belong to their own domain and its tests; a bench measures parts.",
      severity: "error",
      from: {
        path: "^(?:(?:tests/)?lib/([^/]+)|app|components|prisma|tests)/",
        pathNot: "^tests/bench/",
      },
      to: {
        path: "^lib/(?!auth|audit|ballot|db|document|launch|numbers|spreadsheet)[^/]+/",
        pathNot: [decides, reads, writes, answersForms, "^lib/$1/"],
      },
    },
  ],
  options: {
    doNotFollow: { path: ["^node_modules", "^lib/db/generated"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
