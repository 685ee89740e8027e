export default {
  "mass.kg": "{amount}\u00a0kg",
  "mass.tonnes_one": "{amount}\u00a0ton",
  "mass.tonnes_other": "{amount}\u00a0ton",
} as const;
