// Customer service reckons in pounds, so other currencies cannot be ordered in. Free of server code: pages say it before anybody tries.

export const orderCurrency = 'GBP';
