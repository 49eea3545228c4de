package dev.roundup.cli.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Tells addresses of the public internet from all others, by the registries of special addresses for IPv4 and IPv6 (RFC
 * 6890). An address that a server names must not make us ask a machine that only we can reach.
 */
final class PrivateNetwork {
    private PrivateNetwork() {}

    /** True for all addresses but those of machines on the public internet. */
    static boolean contains(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isSpecial4(bytes) : isSpecial6(bytes);
    }

    private static boolean isSpecial4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> second >= 64 && second < 128; // shared by providers, RFC 6598
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168 || (second == 0 && (bytes[2] == 0 || bytes[2] == 2));
            case 198 -> second == 18 || second == 19 || (second == 51 && bytes[2] == 100);
            case 203 -> second == 0 && bytes[2] == 113;
            default -> first >= 224;
        };
    }

    private static boolean isSpecial6(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 0 && second == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b) {
            return contains4(bytes, 12); // the public internet, seen from a network that has only IPv6: RFC 6052
        }
        if (first == 0x20 && second == 0x02) {
            return contains4(bytes, 2); // 6to4, RFC 3056
        }
        if (first <= 1) {
            return true; // other forms of IPv4 addresses, and those that are discarded
        }
        boolean isTeredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean isUniqueLocal = (first & 0xfe) == 0xfc;
        boolean isDocumentation =
                first == 0x20 && second == 0x01 && (bytes[2] & 0xff) == 0x0d && (bytes[3] & 0xff) == 0xb8;
        return isUniqueLocal || isDocumentation || isTeredo;
    }

    private static boolean contains4(byte[] bytes, int at) {
        try {
            return contains(InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4)));
        } catch (UnknownHostException never) {
            return true;
        }
    }
}
