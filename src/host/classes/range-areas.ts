import { fullAddress } from "../address";
import { hostObject, type HostClass, type HostObject, type Key } from "../object";
import { dataValidation } from "./data-validation";
import { rangeFormat, type Areas } from "./range-format";

interface AreasTarget extends Areas {
  reference: string | null;
}

const rangeAreasClass: HostClass<AreasTarget> = {
  name: "RangeAreas",
  key: ({ reference }): Key => (reference === null ? {} : { _ReferenceId: reference }),
  values: {
    Address: { get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(",") },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  objects: {
    Format: (target) => rangeFormat(target),
    DataValidation: (target) => dataValidation(target),
  },
  methods: {
    _KeepReference: (target) => {
      target.reference ??= `${target.session.nextNumber()}:areas`;
      target.session.keep(target.reference, hostObject(rangeAreasClass, target));
    },
  },
};

/** Several ranges of one sheet. */
export function rangeAreas(areas: Areas): HostObject {
  return hostObject(rangeAreasClass, { ...areas, reference: null });
}
