/** Password of every demo sign-in; the example region holds nothing real. */
export const demoPassword = "tillvara-demo-2026";

export const secondAdviserEmail = "livsmedel@radgivarna.example";

/** The sign-ins worth trying first: what one does there, and the address. */
export const demoPeople: readonly (readonly [role: string, email: string])[] = [
  ["Stock manager, sawmill", "lager@norrsag.example"],
  ["Reuse coordinator, municipality", "aterbruk@exempelkommunen.example"],
  ["Procurement officer, municipality", "upphandling@exempelkommunen.example"],
  ["Reviewer of tenders, municipality", "granskare@exempelkommunen.example"],
  ["Business adviser", "radgivare@radgivarna.example"],
  ["Business adviser, food", secondAdviserEmail],
  ["Region developer", "utveckling@exempelregionen.example"],
  ["Platform administrator", "admin@exempelregionen.example"],
];
