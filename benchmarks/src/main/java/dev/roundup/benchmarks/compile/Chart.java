package dev.roundup.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Draws the times of compiles. */
final class Chart {
    private Chart() {}

    /** Draws the elapsed time as bars, with one group for each workload. */
    static void write(Map<Workload, Map<Subject, Cost>> results, Path file, String jdk) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(760)
                .height(420)
                .title("Compiles on JDK " + jdk)
                .xAxisTitle("papers")
                .yAxisTitle("seconds")
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.InsideNW);
        List<String> workloads =
                results.keySet().stream().map(Workload::toString).toList();
        for (Subject subject : Subject.values()) {
            chart.addSeries(
                    subject.title,
                    workloads,
                    results.values().stream()
                            .map(costs -> costs.get(subject).wall() / 1000)
                            .toList());
        }
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }
}
