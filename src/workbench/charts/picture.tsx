import { BarChart, LineChart, PieChart, RadarChart } from "echarts/charts";
import { GridComponent, LegendComponent, RadarComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsCoreOption, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([BarChart, LineChart, PieChart, RadarChart, GridComponent, LegendComponent, RadarComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** What the picture of a chart is drawn from; it tells when that has changed. */
export interface ChartSource {
  /** What to draw, and a text that is another one when that is; null where the chart is gone. */
  option(id: string): { readonly option: EChartsCoreOption; readonly state: string } | null;
  subscribe(listener: () => void): () => void;
}

/**
 * A component that draws a chart over the grid and draws it again when its cells change.
 *
 * @example const ChartPicture = chartPicture(source);
 */
export function chartPicture(source: ChartSource) {
  return function ChartPicture({ data }: { readonly data: { readonly chart: string } }) {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      const chart: ECharts = init(place.current!, null, { renderer: "svg" });
      let drawn = "";
      const draw = (): void => {
        const next = source.option(data.chart);
        if (next === null || next.state === drawn) return;
        drawn = next.state;
        chart.setOption(next.option, { notMerge: true });
      };
      const resized = new ResizeObserver(() => chart.resize());
      resized.observe(place.current!);
      draw();
      const stop = source.subscribe(draw);
      return () => {
        stop();
        resized.disconnect();
        chart.dispose();
      };
    }, [data.chart]);
    return <div ref={place} data-chart={data.chart} className="chart" />;
  };
}
