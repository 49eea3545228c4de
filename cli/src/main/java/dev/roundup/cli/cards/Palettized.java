package dev.roundup.cli.cards;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture in 256 colours, found by median cut (Paul Heckbert, "Color image quantization for frame buffer display",
 * 1982). The space of colours is cut where it holds the most difference, so that text keeps its edges beside a photo.
 */
final class Palettized {
    private static final int COLOURS = 256;

    private Palettized() {}

    /** A colour and the number of its pixels. */
    private record Shade(int rgb, int pixels) {
        int channel(int shift) {
            return rgb >> shift & 255;
        }
    }

    static BufferedImage of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        List<List<Shade>> boxes = boxes(shades(pixels));
        byte[][] palette = new byte[3][COLOURS];
        Map<Integer, Integer> indexes = new HashMap<>();
        for (int index = 0; index < boxes.size(); index++) {
            List<Shade> box = boxes.get(index);
            for (int channel = 0; channel < 3; channel++) {
                palette[channel][index] = (byte) mean(box, 16 - 8 * channel);
            }
            for (Shade shade : box) {
                indexes.put(shade.rgb, index);
            }
        }
        BufferedImage indexed = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, COLOURS, palette[0], palette[1], palette[2]));
        int[] samples = new int[pixels.length];
        for (int at = 0; at < pixels.length; at++) {
            // Most pixels are as the one before.
            samples[at] = at > 0 && pixels[at] == pixels[at - 1]
                    ? samples[at - 1]
                    : indexes.getOrDefault(pixels[at] & 0xffffff, 0);
        }
        indexed.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), samples);
        return indexed;
    }

    private static List<Shade> shades(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int start = 0;
        for (int at = 1; at <= pixels.length; at++) {
            if (at == pixels.length || pixels[at] != pixels[start]) {
                counts.merge(pixels[start] & 0xffffff, at - start, Integer::sum);
                start = at;
            }
        }
        // Sorted, since the order of a map is nobody's promise.
        return counts.entrySet().stream()
                .map(count -> new Shade(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Shade::rgb))
                .toList();
    }

    private static List<List<Shade>> boxes(List<Shade> shades) {
        List<Box> boxes = new ArrayList<>(List.of(Box.of(shades)));
        while (boxes.size() < COLOURS) {
            Box widest =
                    boxes.stream().max(Comparator.comparingDouble(Box::spread)).orElseThrow();
            if (widest.shades.size() == 1) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes.stream().map(Box::shades).toList();
    }

    private static long mean(List<Shade> box, int shift) {
        long sum = 0;
        long pixels = 0;
        for (Shade shade : box) {
            sum += (long) shade.channel(shift) * shade.pixels;
            pixels += shade.pixels;
        }
        return Math.round((double) sum / pixels);
    }

    /**
     * Colours that become one, or are still to be divided.
     *
     * @param shift the channel in which they differ most
     * @param spread how much they differ, weighed by their pixels
     */
    private record Box(List<Shade> shades, int shift, double spread) {
        static Box of(List<Shade> shades) {
            Box widest = new Box(shades, 0, -1);
            for (int shift = 0; shift <= 16; shift += 8) {
                double spread = spread(shades, shift);
                if (spread > widest.spread) {
                    widest = new Box(shades, shift, spread);
                }
            }
            return widest;
        }

        /** The root keeps large plain areas from taking all colours. */
        private static double spread(List<Shade> shades, int shift) {
            long mean = mean(shades, shift);
            double sum = 0;
            for (Shade shade : shades) {
                double off = shade.channel(shift) - mean;
                sum += off * off * Math.sqrt(shade.pixels);
            }
            return shades.size() == 1 ? 0 : sum;
        }

        List<Box> halves() {
            List<Shade> sorted = shades.stream()
                    .sorted(Comparator.comparingInt((Shade shade) -> shade.channel(shift)))
                    .toList();
            long mean = mean(shades, shift);
            int middle = 1;
            while (middle < sorted.size() - 1 && sorted.get(middle).channel(shift) <= mean) {
                middle++;
            }
            return List.of(of(sorted.subList(0, middle)), of(sorted.subList(middle, sorted.size())));
        }
    }
}
