import { BarChart, LineChart, PieChart, RadarChart } from "echarts/charts";
import { GridComponent, LegendComponent, RadarComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsCoreOption, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([BarChart, LineChart, PieChart, RadarChart, GridComponent, LegendComponent, RadarComponent, TitleComponent, TooltipComponent, SVGRenderer]);

/** Draws bars and a line to nowhere: the first chart takes as long as several after it. */
export function drawAhead(): void {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 300, height: 200 });
  chart.setOption({ legend: {}, xAxis: { type: "category", data: ["小美", "阿强"] }, yAxis: {}, series: [{ type: "bar", name: "得分", data: [92.5, 88], label: { show: true } }, { type: "line", name: "平均", data: [90, 90] }] });
  chart.renderToSVGString();
  chart.dispose();
}

/** What the picture of a chart is drawn from; it tells when that has changed. */
export interface ChartSource {
  /** What to draw, and a text that is another one when that is; null where the chart is gone. */
  option(id: string): { readonly option: EChartsCoreOption; readonly state: string } | null;
  subscribe(listener: () => void): () => void;
}

/**
 * A component that draws a chart over the grid, and draws it again when its cells change: while it is in view.
 *
 * @example const ChartPicture = chartPicture(source);
 */
export function chartPicture(source: ChartSource) {
  return function ChartPicture({ data }: { readonly data: { readonly chart: string } }) {
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => {
      let chart: ECharts | undefined;
      let [drawn, isInView] = ["", false];
      const draw = (): void => {
        const next = isInView ? source.option(data.chart) : null;
        if (next === null || next.state === drawn) return;
        drawn = next.state;
        chart ??= init(place.current!, null, { renderer: "svg" });
        chart.setOption(next.option, { notMerge: true });
      };
      const moved = new IntersectionObserver((positions) => {
        isInView = positions.at(-1)!.isIntersecting;
        draw();
      });
      const resized = new ResizeObserver(() => chart?.resize());
      moved.observe(place.current!);
      resized.observe(place.current!);
      const stop = source.subscribe(draw);
      return () => {
        stop();
        moved.disconnect();
        resized.disconnect();
        chart?.dispose();
      };
    }, [data.chart]);
    return <div ref={place} data-chart={data.chart} className="chart" />;
  };
}
