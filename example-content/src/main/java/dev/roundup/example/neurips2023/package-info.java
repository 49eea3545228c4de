/** The lab's papers at NeurIPS 2023, with one file for each paper, and the outline that puts them in order. */
package dev.roundup.example.neurips2023;
